using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>Alternatives, each with what is allowed of it. Made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceLimits
{
    /// <summary>The member whose text says which of the objects a value is.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The alternatives.</summary>
    public IReadOnlyList<AlternativeLimits> Alternatives { get; init; } = [];

    /// <summary>The alternatives that a value may be as far as its kind, its discriminator and its members tell.</summary>
    internal IReadOnlyList<AlternativeLimits> For(Utf8JsonReader reader)
    {
        var kind = KindOf(reader.TokenType);
        IReadOnlyList<AlternativeLimits> ofKind = [.. Alternatives.Where(alternative => alternative.Kinds.HasFlag(kind))];
        return kind == JsonKinds.Object && (ofKind.Count > 1 || Discriminator is not null) ? Among(ofKind, ObjectMembers.Of(reader)) : ofKind;
    }

    private IReadOnlyList<AlternativeLimits> Among(IReadOnlyList<AlternativeLimits> objects, ObjectMembers members)
    {
        if (Discriminator is { } discriminator && members.TextOf(discriminator) is { } text)
        {
            IReadOnlyList<AlternativeLimits> told = [.. objects.Where(alternative => alternative.Texts.Contains(text))];
            objects = told.Count > 0 ? told : [.. objects.Where(alternative => alternative.Texts.Count == 0)];
        }

        return objects.Count == 1 ? objects : [.. objects.Where(alternative => alternative.MayBe(members))];
    }

    private static JsonKinds KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKinds.Object,
        JsonTokenType.StartArray => JsonKinds.Array,
        JsonTokenType.String => JsonKinds.String,
        JsonTokenType.Number => JsonKinds.Number,
        _ => JsonKinds.Boolean,
    };
}
