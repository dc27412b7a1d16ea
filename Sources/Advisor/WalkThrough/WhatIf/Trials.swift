import Engine
import ThaiText

/// What was tried, step by step, and the versions that were liked.
struct Trials {
  /// A version that was kept to be compared.
  struct Version {
    let adjustments: Adjustments
    let plan: Projection
  }

  private var steps = [Adjustments()]
  private var position = 0

  /// The versions that were kept, first first.
  private(set) var versions: [Version] = []

  /// The most versions that are kept: as many as fit on a screen and have a letter.
  static let mostVersions = 8

  /// What is tried now.
  var current: Adjustments { steps[position] }

  /// Whether a step can be taken back, or taken again.
  var canUndo: Bool { position > 0 }
  var canRedo: Bool { position < steps.count - 1 }

  /// Tries something; steps that were taken back are forgotten.
  mutating func `try`(_ adjustments: Adjustments) {
    guard adjustments != current else { return }
    steps = Array(steps[...position]) + [adjustments]
    position += 1
  }

  /// Takes the last step back; nothing happens before the first.
  mutating func undo() { position = max(0, position - 1) }

  /// Takes a step again that was taken back; nothing happens after the last.
  mutating func redo() { position = min(steps.count - 1, position + 1) }

  /// Keeps what is tried now beside the versions that are kept already.
  mutating func keep(_ plan: Projection) {
    guard versions.count < Self.mostVersions else { return }
    versions.append(Version(adjustments: current, plan: plan))
  }

  /// Whether something is tried now that is not kept.
  var isPending: Bool {
    current != Adjustments() && !versions.contains { $0.adjustments == current }
  }

  /// Whether there is something to be the household's plan.
  var isEmpty: Bool { versions.isEmpty && !isPending }

  /// All that can be compared: the plan as it stands, the versions that were kept, and what is tried
  /// now unless it is one of them.
  var named: [(name: String, adjustments: Adjustments, plan: Projection?)] {
    [(WhatIfWords.asItIs, Adjustments(), nil)]
      + versions.enumerated().map { (WhatIfWords.version($0), $1.adjustments, $1.plan) }
      + (isPending ? [(WhatIfWords.triedNow, current, nil)] : [])
  }
}
