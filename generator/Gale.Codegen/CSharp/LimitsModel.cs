using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What is allowed of a value, as the runtime's <c>JsonLimits</c>: settings of single values, then of what is in it.</summary>
/// <param name="Settings">Settings whose values are single, in the order of the runtime's properties.</param>
internal sealed record LimitsModel(EquatableArray<LimitSettingModel> Settings)
{
    public EquatableArray<Literal> Texts { get; init; } = [];

    public EquatableArray<LimitsModel> FirstItems { get; init; } = [];

    public LimitsModel? Items { get; init; }

    public EquatableArray<MemberLimitsModel> Members { get; init; } = [];

    public EquatableArray<MemberLimitsModel> MatchingMembers { get; init; } = [];

    public LimitsModel? OtherMembers { get; init; }

    public EquatableArray<Literal> DeclaredMembers { get; init; } = [];

    public LimitsModel? Names { get; init; }

    /// <summary>The name of the limits that these are.</summary>
    public Identifier? Same { get; init; }

    public EquatableArray<LimitsModel> AllOf { get; init; } = [];

    public KindLimitsModel? Kinds { get; init; }

    public ChoiceLimitsModel? Choice { get; init; }

    /// <summary>Whether there is no more to it than fits a line.</summary>
    public bool IsShort => this == new LimitsModel(Settings) { Same = Same, Texts = Texts };
}
