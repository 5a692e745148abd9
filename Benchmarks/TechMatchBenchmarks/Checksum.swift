import TechMatchKit

/// FNV-1a (Fowler, Noll, Vo) over (demand, rank, achievement, score).
struct Checksum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ demand: RecordID, _ hit: Hit) {
    for byte in demand.text.utf8 { mix(UInt64(byte)) }
    mix(UInt64(hit.rank))
    for byte in hit.id.text.utf8 { mix(UInt64(byte)) }
    mix(UInt64(hit.score.millionths))
  }

  private mutating func mix(_ value: UInt64) {
    self.value = (self.value ^ value) &* 0x100_0000_01B3
  }
}
