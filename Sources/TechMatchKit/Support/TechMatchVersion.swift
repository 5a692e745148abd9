/// The version of TechMatch: the one place that has it.
public enum TechMatchVersion {
  /// The version of the library and the command, as semantic versioning counts (semver.org).
  public static let current = "0.1.0"
}
