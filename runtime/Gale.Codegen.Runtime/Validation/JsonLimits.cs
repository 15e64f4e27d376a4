using System.ComponentModel;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>
/// What a document allows of a JSON value beside its type (JSON Schema 2020-12 Validation, 6). Each limit is about one kind of
/// value and says nothing of the others: a length is about texts, a bound about numbers. Made by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonLimits
{
    private static readonly HashSet<string> _none = [];

    // Most limits are about values that have no members.
    private MemberLimits? _members;

    /// <summary>The least that a number may be.</summary>
    public NumberLimit? Minimum { get; init; }

    /// <summary>What a number must be more than.</summary>
    public NumberLimit? ExclusiveMinimum { get; init; }

    /// <summary>The most that a number may be.</summary>
    public NumberLimit? Maximum { get; init; }

    /// <summary>What a number must be less than.</summary>
    public NumberLimit? ExclusiveMaximum { get; init; }

    /// <summary>What a number must be a multiple of.</summary>
    public NumberLimit? MultipleOf { get; init; }

    /// <summary>The least length of a text, in characters of Unicode.</summary>
    public long? MinLength { get; init; }

    /// <summary>The greatest length of a text, in characters of Unicode.</summary>
    public long? MaxLength { get; init; }

    /// <summary>What must be found in a text.</summary>
    public JsonPattern? Pattern { get; init; }

    /// <summary>The texts that a text must be one of.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>The least number of items of a list.</summary>
    public long? MinItems { get; init; }

    /// <summary>The greatest number of items of a list.</summary>
    public long? MaxItems { get; init; }

    /// <summary>Whether no two items of a list may be equal, as JSON.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>What is allowed of the first items of a list, where they differ from the others.</summary>
    public IReadOnlyList<JsonLimits> FirstItems { get; init; } = [];

    /// <summary>What is allowed of the items of a list, of those behind <see cref="FirstItems"/> where there are such.</summary>
    public JsonLimits? Items { get; init; }

    /// <summary>The least number of members of an object.</summary>
    public long? MinProperties { get; init; }

    /// <summary>The greatest number of members of an object.</summary>
    public long? MaxProperties { get; init; }

    /// <summary>What is allowed of members, by name.</summary>
    public MemberLimits Members => _members ??= new();

    /// <summary>What is allowed of members whose names match.</summary>
    public IReadOnlyList<(JsonPattern Names, JsonLimits Limits)> MatchingMembers { get; init; } = [];

    /// <summary>What is allowed of members that are neither declared nor matched.</summary>
    public JsonLimits? OtherMembers { get; init; }

    /// <summary>The members that are none of <see cref="OtherMembers"/>.</summary>
    public IReadOnlySet<string> DeclaredMembers { get; init; } = _none;

    /// <summary>What is allowed of the names of members.</summary>
    public JsonLimits? Names { get; init; }

    /// <summary>Limits that are written down elsewhere, and may lead back here.</summary>
    public Func<JsonLimits>? Same { get; init; }

    /// <summary>Limits that hold too.</summary>
    public IReadOnlyList<JsonLimits> AllOf { get; init; } = [];

    /// <summary>Limits that hold in place of these where the value says that it is of a kind.</summary>
    public KindLimits? Kinds { get; init; }

    /// <summary>Alternatives of which the value must be within the limits of one.</summary>
    public ChoiceLimits? Choice { get; init; }

    /// <summary>Null where no member is spoken of by its name.</summary>
    internal MemberLimits? NamedMembers => _members;

    internal bool AreAboutNumbers =>
        (Minimum ?? ExclusiveMinimum ?? Maximum ?? ExclusiveMaximum ?? MultipleOf) is not null;

    internal bool AreAboutTexts => (MinLength ?? MaxLength) is not null || Pattern is not null || Texts is not null;

    internal bool AreAboutNames => Names is not null || MatchingMembers.Count > 0 || OtherMembers is not null;
}
