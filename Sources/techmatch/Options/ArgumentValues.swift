import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

// What the library names and the command line can say.

extension AnalyserKind: ExpressibleByArgument {}
extension Band: ExpressibleByArgument {}
extension BatchPlan.Lists: ExpressibleByArgument {}
extension Funnel.Grouping: ExpressibleByArgument {}
extension Gate: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension RecordKind: ExpressibleByArgument {}
extension RecordOrder.Key: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}
extension WeightingName: ExpressibleByArgument {}

extension Shard: ExpressibleByArgument {
  /// Reads a part such as `2/5`.
  public init?(argument: String) { self.init(parsing: argument) }

  /// A part as it is asked for.
  public var defaultValueDescription: String { "\(number)/\(count)" }
}
