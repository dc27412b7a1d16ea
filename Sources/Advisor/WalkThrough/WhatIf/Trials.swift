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

  /// What is the household's plan by now: nothing that was tried, at first.
  private(set) var adopted = Adjustments()
  /// How many versions were kept when it was chosen.
  private var settledVersions = 0

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

  /// Whether anything was tried yet.
  var hasBegun: Bool { steps.count > 1 || !versions.isEmpty }

  /// Makes what is tried now the household's plan.
  mutating func adopt() { (adopted, settledVersions) = (current, versions.count) }

  /// Whether nothing was tried since the household's plan was chosen.
  var isSettled: Bool { current == adopted && versions.count == settledVersions }

  /// All that can be compared: the plan as it stands, the versions that were kept, and what is tried
  /// now unless it is one of them.
  var named: [(name: String, adjustments: Adjustments, plan: Projection?)] {
    [(WhatIfWords.asItIs, Adjustments(), nil)]
      + versions.enumerated().map { (WhatIfWords.version($0), $1.adjustments, $1.plan) }
      + (isPending ? [(WhatIfWords.triedNow, current, nil)] : [])
  }
}
