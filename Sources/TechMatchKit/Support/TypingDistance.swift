/// The edit distance of many texts from one word, letter by letter.
///
/// It is optimal string alignment (Damerau, *A technique for computer detection and correction of spelling errors*,
/// CACM 1964): insertions, deletions, substitutions, and swaps of two neighbours, none of which is edited again. A row
/// of the table is kept for each letter that was pushed, so that texts with one beginning share its rows. Owned by one
/// worker.
struct TypingDistance {
  private let word: [UInt8]
  private var letters: [UInt8] = []
  /// Rows of `word.count + 1` distances, one more than there are letters.
  private var rows: [Int]

  /// Starts with the empty text.
  init(to word: [UInt8]) {
    self.word = word
    rows = Array(0...word.count)
  }

  /// The distance of the letters so far.
  var distance: Int { rows[rows.count - 1] }

  /// A distance that no text beginning with the letters so far is below.
  ///
  /// O(*n*) for a word of *n* letters.
  var least: Int {
    let width = word.count + 1
    let last = rows.suffix(width).min() ?? 0
    if letters.isEmpty { return last }
    // A swap goes from the row before the last one.
    let before = rows[(rows.count - 2 * width)..<(rows.count - width)].min() ?? 0
    return min(last, before + 1)
  }

  /// Adds a letter.
  ///
  /// O(*n*) for a word of *n* letters.
  mutating func push(_ letter: UInt8) {
    let width = word.count + 1
    let last = rows.count - width
    rows.append(rows[last] + 1)
    for (index, own) in word.enumerated() {
      var distance = min(
        rows[last + index] + (own == letter ? 0 : 1),
        rows[last + index + 1] + 1,
        rows[last + width + index] + 1
      )
      if index > 0, letter == word[index - 1], letters.last == own {
        distance = min(distance, rows[last - width + index - 1] + 1)
      }
      rows.append(distance)
    }
    letters.append(letter)
  }

  /// Removes all letters but the first `count`.
  mutating func keep(_ count: Int) {
    letters.removeSubrange(min(count, letters.count)...)
    rows.removeSubrange(((letters.count + 1) * (word.count + 1))...)
  }
}
