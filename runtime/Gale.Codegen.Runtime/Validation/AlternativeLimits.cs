using System.ComponentModel;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>What is allowed of a value that is one of several alternatives. Made by generated code.</summary>
/// <param name="kinds">What it is in JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AlternativeLimits(JsonKinds kinds)
{
    /// <summary>What it is in JSON.</summary>
    internal JsonKinds Kinds { get; } = kinds;

    /// <summary>The texts of the discriminator that stand for it.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The members without which an object is another alternative.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The members with another text than which an object is another alternative.</summary>
    public IReadOnlyList<(string Member, string[] Texts)> Constants { get; init; } = [];

    /// <summary>What is allowed of it; null: everything.</summary>
    public JsonLimits? Limits { get; init; }

    internal bool MayBe(ObjectMembers members) =>
        Required.All(members.Has) && Constants.All(rule => members.TextOf(rule.Member) is not { } text || rule.Texts.Contains(text));
}
