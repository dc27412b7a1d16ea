import Engine

/// The keys of an asset.
private enum AssetField {
  static let name = Field("name", .name, required: true)
  static let value = Field("value", .amount, required: true)
  static let sellable = Field("sellable", .flag)
}

extension Rule<Asset> {
  /// Something that the family owns.
  static var asset: Self {
    .object([AssetField.name, AssetField.value, AssetField.sellable]) { object in
      let (name, value) = (object.read(AssetField.name), object.read(AssetField.value))
      let isSellable = object.read(AssetField.sellable) ?? false
      guard let name, let value else { return nil }
      return Asset(name: name, value: value, isSellable: isSellable)
    }
  }
}
