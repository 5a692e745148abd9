import ArgumentParser
import TechMatchKit

extension BatchPlan.Lists: ExpressibleByArgument {}

extension Shard: ExpressibleByArgument {
  /// Reads a part such as `2/5`.
  public init?(argument: String) { self.init(parsing: argument) }

  /// A part as it is asked for.
  public var defaultValueDescription: String { "\(number)/\(count)" }
}
