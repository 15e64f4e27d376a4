using System.ComponentModel;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>What is allowed of the kinds of an object, which the text of a member tells. Made by generated code.</summary>
/// <param name="discriminator">The member.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KindLimits(string discriminator)
{
    private readonly Dictionary<string, Func<JsonLimits>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Says what is allowed of the kind that a text stands for.</summary>
    public Func<JsonLimits> this[string text]
    {
        set => _kinds[text] = value;
    }

    /// <summary>The limits of the kind that an object says it is of.</summary>
    internal JsonLimits? Find(ObjectMembers members) =>
        members.TextOf(discriminator) is { } text && _kinds.TryGetValue(text, out var limits) ? limits() : null;
}
