namespace Gale.Codegen.CSharp;

/// <summary>A setting of limits.</summary>
/// <param name="Property">The runtime's property.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsPattern">Whether the value is what the property's is made of.</param>
internal sealed record LimitSettingModel(Identifier Property, Literal Value, bool IsPattern);
