/// The values of a record that gates compare, in 32 bytes without text.
///
/// Kernels read them for every record that would enter a list, so they are in one array by
/// document. A missing value has its own encoding, and always leads to *unknown*.
///
/// Every bit is defined, because arrays of facts are written to files as they are.
struct GateFacts: Hashable, Sendable, BitwiseCopyable {
  /// In fen; `Int64.min` when the end is unknown.
  var lowerFen = Int64.min
  var upperFen = Int64.min
  /// An ordinal in the index's table of regions, or -1.
  var region: Int32 = -1
  /// The deadline as yyyymmdd, or 0.
  var deadline: Int32 = 0
  /// The set of modes, 0 for unknown.
  var modes = TransferModeSet()
  /// The interval of readiness, 1…9 for unknown, 0…9 for any.
  var lowerTRL: UInt8 = 1
  var upperTRL: UInt8 = 9
  /// The raw value of an ``Availability``.
  private var availability: UInt8 = 0
  private var unused: UInt8 = 0
  private var unusedToo: UInt16 = 0

  var status: Availability {
    get { Availability(rawValue: availability) ?? .unknown }
    set { availability = newValue.rawValue }
  }

  /// Whether a record is still available.
  enum Availability: UInt8 {
    case unknown, open, closed
  }

  /// Nothing known, so that every verdict is *unknown*.
  static let unknown = GateFacts(
    status: nil,
    readiness: nil,
    modes: nil,
    money: nil,
    deadline: nil
  )

  init(
    status: RecordStatus?,
    readiness: TechnologyReadiness?,
    modes: TransferModeSet?,
    money: MoneyInterval?,
    deadline: DateSpan?
  ) {
    switch status?.phase {
    case nil: self.status = .unknown
    case .open, .inTalks: self.status = .open
    case .taken, .withdrawn: self.status = .closed
    }
    lowerTRL = readiness?.isAny == true ? 0 : UInt8(readiness?.lower ?? 1)
    upperTRL = UInt8(readiness?.upper ?? 9)
    self.modes = modes ?? []
    lowerFen = money?.lowerFen ?? .min
    upperFen = money?.upperFen ?? .min
    if let last = deadline?.last { self.deadline = last.gateNumber }
  }
}

extension CalendarDate {
  /// The date as yyyymmdd, which orders like the date.
  var gateNumber: Int32 { Int32(year * 10_000 + month * 100 + day) }
}

extension Achievement {
  var gateFacts: GateFacts {
    GateFacts(
      status: status,
      readiness: readiness,
      modes: transferModes,
      money: price,
      deadline: nil
    )
  }
}

extension Demand {
  /// A challenge without a budget is compared by its bounty.
  var gateMoney: MoneyInterval? {
    if let budget, !budget.isUnknown { return budget }
    return challenge?.bounty ?? budget
  }

  /// The highest price that is stated: the bounty (榜额) before the budget.
  ///
  /// A bounty that cannot be used is no reason to take the budget.
  var ceiling: MoneyInterval? {
    if let bounty = challenge?.bounty, !bounty.isUnknown { return bounty }
    return remarks[.bounty] == nil ? budget ?? challenge?.bounty : nil
  }

  /// What is to be said of ``ceiling``.
  var ceilingRemark: ValueRemark? {
    remarks[.bounty] ?? (ceiling == challenge?.bounty ? nil : remarks[.budget])
  }

  /// What is to be said of ``gateMoney``.
  var gateMoneyRemark: ValueRemark? {
    gateMoney == nil
      ? remarks[.budget] ?? remarks[.bounty]
      : remarks[gateMoney == budget ? .budget : .bounty]
  }

  var gateFacts: GateFacts {
    GateFacts(
      status: status,
      readiness: requiredReadiness,
      modes: transferModes,
      money: gateMoney,
      deadline: deadline
    )
  }
}
