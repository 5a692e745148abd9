/// A unified social credit code (统一社会信用代码, GB 32100-2015): the identity of a legal person in
/// China, whatever it is called.
///
/// Eighteen digits and capital letters without I, O, S, V and Z; the last is a check digit, so a slip
/// of a finger shows. A `Sendable` value.
public struct CreditCode: Hashable, Sendable, CustomStringConvertible {
  /// The code: eighteen ASCII characters.
  public let description: String

  private static let digits = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Reads a code as people write it: with spaces or hyphens, in small letters or full width.
  ///
  /// `nil` when it has not eighteen characters of the code, or the check digit is another one: such a
  /// code is nobody's. O(*n*) in the length.
  public init?(parsing text: String) {
    var code: [UInt8] = []
    for scalar in text.unicodeScalars {
      let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      if value == 0x20 || value == 0x3000 || value == 0x2D { continue }
      guard value < 0x80, code.count < 18 else { return nil }
      let byte = UInt8(value)
      code.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
    }
    guard code.count == 18, let check = Self.checkDigit(of: code.dropLast()), check == code[17]
    else { return nil }
    description = String(decoding: code, as: UTF8.self)
  }

  /// The check digit of seventeen characters: 31 − Σ value · 3ⁱ mod 31.
  static func checkDigit(of code: some Sequence<UInt8>) -> UInt8? {
    var sum = 0
    var weight = 1
    for byte in code {
      guard let value = digits.firstIndex(of: byte) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return digits[(31 - sum % 31) % 31]
  }
}
