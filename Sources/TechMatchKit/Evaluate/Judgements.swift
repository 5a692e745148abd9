/// Which achievements answer which demands, in the judgement of people.
///
/// Grades are whole numbers. An achievement with a grade above 0 is relevant, and the more so the
/// higher the grade; one with a grade of 0 or below was judged and is not relevant. A `Sendable`
/// value.
public struct Judgements: Sendable, Equatable {
  /// The grades of one demand by achievement.
  public typealias Grades = [RecordID: Int]

  private var grades: [RecordID: Grades] = [:]

  /// Makes an empty set of judgements.
  public init() {}

  /// Reads `demand achievement grade`, or the four fields of TREC's qrels, `demand 0 achievement
  /// grade`.
  ///
  /// Fields are separated by spaces or tabs. A first line whose grade is not a number is a header,
  /// and lines that start with `#` are comments.
  ///
  /// - Throws: ``EvaluationFailure`` for the first line that cannot be used.
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

  /// The demands with judgements, in the order of their identifiers.
  public var demands: [RecordID] { grades.keys.sorted() }

  /// The grades of a demand; empty if it was not judged.
  ///
  /// Setting empty grades removes its judgements.
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
