/// The version of TechMatch.
public enum TechMatchVersion {
  /// The version of the library and of the command, by semantic versioning (semver.org).
  public static let current = "0.1.0"
}
