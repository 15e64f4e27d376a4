using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Finds what the document allows of the members of objects.</summary>
/// <param name="limits">Finds what it allows of a value.</param>
/// <param name="own">Reads the limits of single values.</param>
/// <param name="schemas">Resolves schemas.</param>
/// <param name="kinds">Knows which objects are kinds of which.</param>
/// <param name="forms">Knows which are forms.</param>
internal sealed class ObjectLimits(LimitsBuilder limits, LimitReader own, SchemaTable schemas, SchemaKinds kinds, FormMembers forms)
{
    /// <param name="target">The object, or what may be one.</param>
    /// <param name="itself">What is allowed of the object as a whole.</param>
    public ApiLimits In(ResolvedSchema target, ApiLimits itself)
    {
        var schema = target.Schema;
        var matching = MatchingIn(target);
        var others = matching.Count == schema.PatternProperties.Count ? OthersIn(schema) : null;
        return itself with
        {
            Members = schema.Properties.Where(member => IsSent(member) && !forms.IsForeign(member, target)).Select(member => Member(member.Name, member.Schema)).Where(HasLimits).ToEquatableArray(),
            MatchingMembers = others is null ? matching.Where(HasLimits).ToEquatableArray() : matching.ToEquatableArray(),
            OtherMembers = others,
            DeclaredMembers = others is null ? [] : schema.Properties.Select(member => member.Name).ToEquatableArray(),
            Names = schema.PropertyNames is { } names ? OfNames(schemas.Resolve(names).Target) : null,
            Kinds = KindsOf(target),
        };
    }

    private static bool HasLimits(ApiMemberLimits member) => member.Limits != ApiLimits.None;

    /// <summary>Whether requests have a member.</summary>
    public bool IsSent(SchemaProperty member) => schemas.Resolve(member.Schema) is not { IsReadOnly: true, IsWriteOnly: false };

    private ApiMemberLimits Member(string name, Schema schema) => new(name, limits.Of(schema) ?? ApiLimits.None);

    /// <summary>Those whose patterns can be followed.</summary>
    private List<ApiMemberLimits> MatchingIn(ResolvedSchema target) =>
    [
        .. target.Schema.PatternProperties
            .Where(member => own.IsFollowed(member.Name, SourceKey.Of(member.Schema)))
            .Select(member => Member(member.Name, member.Schema)),
    ];

    /// <summary>What alternatives declare beside this one's members is declared too, so that little can be said of others then.</summary>
    private ApiLimits? OthersIn(Schema schema) =>
        (schema.AdditionalProperties ?? (schema.OneOf.Count + schema.AnyOf.Count == 0 ? schema.UnevaluatedProperties : null)) is { Boolean: null } others
            ? limits.Of(others)
            : null;

    private ApiLimits? OfNames(ResolvedSchema names)
    {
        var found = own.Of(names) with { Texts = TextsOf(names.Schema) };
        return found == ApiLimits.None ? null : found;
    }

    /// <summary>The texts of a vocabulary; none where it is none.</summary>
    public static EquatableArray<string> TextsOf(Schema schema) => EnumValues.Of(schema) is { AreTexts: true } words
        ? words.Values.Select(word => word.Constant.Text).ToEquatableArray()
        : [];

    private ApiKindLimits? KindsOf(ResolvedSchema target)
    {
        if (limits.Declared<ApiObject>(target.Key)?.Inheritance is not { Discriminator: { } discriminator } inheritance)
        {
            return null;
        }

        var schemasOfKinds = kinds.KindsOf(target).ToDictionary(kind => kind.Key, StringComparer.Ordinal);
        return new ApiKindLimits(
            discriminator,
            inheritance.Kinds.SelectMany(kind => kind.Texts.Select(text => new ApiKindLimit(text, limits.KeyOf(schemasOfKinds[kind.Type.Key])))).ToEquatableArray());
    }
}
