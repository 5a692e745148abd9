import ArgumentParser
import TechMatchKit

extension BatchPlan.Lists: ExpressibleByArgument {}

extension Shard: ExpressibleByArgument {
  public init?(argument: String) { self.init(parsing: argument) }

  public var defaultValueDescription: String { "\(number)/\(count)" }
}
