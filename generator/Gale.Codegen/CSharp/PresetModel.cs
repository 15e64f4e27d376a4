using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A member that a new record sets by itself.</summary>
/// <param name="Member">The property.</param>
/// <param name="Text">The text that it is set to.</param>
/// <param name="Value">The value of an enum that it is set to. Neither: it is set to null, for what it derives from has a text of its own.</param>
/// <param name="Others">The texts that would say the same.</param>
internal sealed record PresetModel(Identifier Member, Literal? Text, TypeName? Value, EquatableArray<XmlText> Others)
{
    /// <summary>Whether it is set to nothing.</summary>
    public bool IsNothing => this is { Text: null, Value: null };
}
