namespace Gale.Codegen.Runtime;

/// <summary>Marks a member of a generated enum as a value that the document lists.</summary>
/// <param name="text">What stands for it on the wire: its text, or its number as JSON has it.</param>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class GaleValueAttribute(string text) : Attribute
{
    /// <summary>What stands for it on the wire.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the baseline of the document does not have it: code may have been written before it was there.</summary>
    public bool New { get; init; }
}
