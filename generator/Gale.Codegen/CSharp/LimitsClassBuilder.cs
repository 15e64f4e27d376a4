using System.Globalization;
using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how limits are written down.</summary>
internal sealed class LimitsClassBuilder
{
    private static readonly ApiJsonKinds[] Kinds = [ApiJsonKinds.Object, ApiJsonKinds.Array, ApiJsonKinds.String, ApiJsonKinds.Number, ApiJsonKinds.Boolean];

    private readonly LimitsTable _limits;

    private LimitsClassBuilder(LimitsTable limits) => _limits = limits;

    public static LimitsClassModel Build(ApiModel api, Identifier name, LimitsTable limits)
    {
        var builder = new LimitsClassBuilder(limits);
        return new LimitsClassModel(
            name,
            api.Limits.Where(limits.IsNamed).Select(entry => new NamedLimitsModel(limits.NameOf(entry.Key), XmlText.Line(PlaceOf(entry.Key)), builder.Of(entry.Limits))).ToEquatableArray());
    }

    /// <summary>Without the folders of the project.</summary>
    private static string PlaceOf(string key)
    {
        var pointer = key.IndexOf("#/", StringComparison.Ordinal);
        return key.Substring(key.LastIndexOf('/', pointer < 0 ? key.Length - 1 : pointer) + 1);
    }

    private LimitsModel Of(ApiLimits limits) => new(limits.Own.Select(SettingOf).ToEquatableArray())
    {
        Texts = limits.Texts.Select(Literal.Text).ToEquatableArray(),
        FirstItems = limits.FirstItems.Select(Of).ToEquatableArray(),
        Items = OrNull(limits.Items),
        Members = limits.Members.Select(Of).ToEquatableArray(),
        MatchingMembers = limits.MatchingMembers.Select(Of).ToEquatableArray(),
        OtherMembers = OrNull(limits.OtherMembers),
        DeclaredMembers = limits.DeclaredMembers.Select(Literal.Text).ToEquatableArray(),
        Names = OrNull(limits.Names),
        Same = limits.Same is { } key ? _limits.NameOf(key) : null,
        AllOf = limits.AllOf.Select(Of).ToEquatableArray(),
        Kinds = limits.Kinds is { } kinds
            ? new KindLimitsModel(Literal.Text(kinds.Discriminator), kinds.Kinds.Select(kind => new KindLimitModel(Literal.Text(kind.Text), _limits.NameOf(kind.Key))).ToEquatableArray())
            : null,
        Choice = limits.Choice is { } choice
            ? new ChoiceLimitsModel(choice.Discriminator is { } member ? Literal.Text(member) : null, choice.Alternatives.Select(Of).ToEquatableArray())
            : null,
    };

    private LimitsModel? OrNull(ApiLimits? limits) => limits is null ? null : Of(limits);

    private MemberLimitsModel Of(ApiMemberLimits member) => new(Literal.Text(member.Name), Of(member.Limits));

    private AlternativeLimitsModel Of(ApiAlternativeLimits alternative) => new(
        KindsOf(alternative.Kinds).Select(kind => Identifier.FromValid(kind.ToString())).ToEquatableArray(),
        alternative.Texts.Select(Literal.Text).ToEquatableArray(),
        alternative.Required.Select(Literal.Text).ToEquatableArray(),
        alternative.Constants.Where(AreTexts).Select(constant => new ConstantTextsModel(Literal.Text(constant.Member), constant.Values.Select(value => Literal.Text(value.Text)).ToEquatableArray())).ToEquatableArray(),
        OrNull(alternative.Limits));

    private static IEnumerable<ApiJsonKinds> KindsOf(ApiJsonKinds kinds) =>
        kinds is ApiJsonKinds.All or ApiJsonKinds.None ? [kinds] : Kinds.Where(kind => kinds.HasFlag(kind));

    private static bool AreTexts(ApiUnionConstant constant) => constant.Values.All(value => value.Kind == ApiConstantKind.Text);

    private static LimitSettingModel SettingOf(ApiLimit limit) => new(
        Identifier.FromValid(limit.Kind.ToString()),
        limit.Kind switch
        {
            ApiLimitKind.UniqueItems => Literal.Boolean(true),
            ApiLimitKind.MinLength or ApiLimitKind.MaxLength or ApiLimitKind.MinItems or ApiLimitKind.MaxItems or ApiLimitKind.MinProperties or ApiLimitKind.MaxProperties =>
                Literal.Integer(long.Parse(limit.Value, CultureInfo.InvariantCulture)),
            _ => Literal.Text(limit.Value),
        },
        limit.Kind == ApiLimitKind.Pattern);
}
