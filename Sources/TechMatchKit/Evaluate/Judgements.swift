/// Which achievements answer which demands, as people judged them.
///
/// Grades are whole numbers: above 0 is relevant, more is better; 0 and below is judged and not relevant.
/// A value, `Sendable`.
public struct Judgements: Sendable, Equatable {
  /// The grades of one demand by achievement.
  public typealias Grades = [RecordID: Int]

  private var grades: [RecordID: Grades] = [:]

  /// No judgements.
  public init() {}

  /// Reads `demand achievement grade`, or the four fields of TREC's qrels, `demand 0 achievement grade`.
  ///
  /// Fields are apart by spaces or tabs; a first line whose grade is no number is a header; lines that
  /// start with `#` are comments.
  ///
  /// - Throws: ``EvaluationFailure`` with the line.
  /// - Complexity: O(*n*).
  public init(_ file: InputFile) throws(EvaluationFailure) {
    let lines = try JudgementFile(file).lines
    for (index, line) in lines.enumerated() {
      func failure(_ problem: EvaluationFailure.Problem) -> EvaluationFailure {
        EvaluationFailure(file: file.name, line: line.number, problem: problem)
      }
      let fields = line.fields
      guard fields.count == 3 || fields.count == 4 else {
        throw failure(
          .fieldCount(expected: "demand achievement grade", found: fields.count)
        )
      }
      guard let grade = Int(fields[fields.count - 1]) else {
        if index == 0 { continue }
        throw failure(.notAGrade(fields[fields.count - 1]))
      }
      // A field is never empty.
      guard let demand = RecordID(fields[0]),
        let achievement = RecordID(fields[fields.count - 2])
      else { continue }
      guard grades[demand, default: [:]].updateValue(grade, forKey: achievement) == nil else {
        throw failure(.repeated(demand: demand.text, achievement: achievement.text))
      }
    }
    if grades.isEmpty { throw EvaluationFailure(file: file.name, line: 0, problem: .empty) }
  }

  /// The demands with any judgement, in the order of their identifiers.
  public var demands: [RecordID] { grades.keys.sorted() }

  /// The grades of a demand; empty when it was not judged, and setting none takes its judgements away.
  public subscript(demand: RecordID) -> Grades {
    get { grades[demand] ?? [:] }
    set { grades[demand] = newValue.isEmpty ? nil : newValue }
  }

  /// The judgements as TREC's qrels, in the order of the identifiers.
  public var trecText: String {
    demands.map { demand in
      self[demand].sorted { $0.key < $1.key }
        .map { "\(demand) 0 \($0.key) \($0.value)\n" }.joined()
    }.joined()
  }
}
