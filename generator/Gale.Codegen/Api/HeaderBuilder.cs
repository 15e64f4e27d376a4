using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what the headers of answers hold: for the whole API, since one header means the same wherever it comes.</summary>
internal static class HeaderBuilder
{
    private static readonly ApiPrimitive Text = new(ApiPrimitiveKind.String);

    /// <summary>Every documented header, in the order of its first use.</summary>
    public static EquatableArray<ApiHeader> Build(ResolvedDocument source, TypeCollector types, List<KeyedDiagnostic> diagnostics) => source.Operations
        .SelectMany(operation => operation.Responses)
        .SelectMany(response => response.Headers)
        .Where(IsOfItsOwn)
        .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
        .Select(same => HeaderOf([.. same], types, diagnostics))
        .ToEquatableArray();

    /// <summary>A header of this name means nothing (OpenAPI 3.1, 4.8.17.1): the media type of the body says it.</summary>
    public static bool IsOfItsOwn(ResolvedHeader header) => !string.Equals(header.Name, "Content-Type", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where answers disagree on what a header holds, it is a text; of several spellings of its name, the order of the texts decides.</summary>
    private static ApiHeader HeaderOf(IReadOnlyList<ResolvedHeader> same, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        var first = same[0];
        var uses = same.GroupBy(header => VocabularyOf(header, types)).SelectMany(alike => UsesOf(alike, types)).Distinct().ToList();
        var isAgreed = uses.Count == 1 && AreWrittenAlike(same, uses[0], types);
        if (!isAgreed)
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.HeadersDisagree, SourceKey.Of(first.Header), first.Name));
        }

        return new ApiHeader(
            SourceKey.Of(first.Header),
            same.Select(header => header.Name).OrderBy(name => name, StringComparer.Ordinal).First(),
            isAgreed ? uses[0] : Text,
            same.All(header => header.Header.Deprecated),
            first.Header.Description)
        {
            Asked = same.Select(header => AskedNames.Of(header.Header)).FirstOrDefault(name => name is not null),
            IsExploded = first.Header.Explode,
            Separator = SeparatorOf(first),
            IsJson = isAgreed && JsonIn(first) is not null,
        };
    }

    private static bool AreWrittenAlike(IReadOnlyList<ResolvedHeader> same, ApiTypeUse use, TypeCollector types) =>
        same.Select(header => JsonIn(header) is not null).Distinct().Count() == 1 &&
        (JsonIn(same[0]) is not null
        || (use is ApiList ? same.Select(SeparatorOf).Distinct().Count() == 1
        : !IsObject(use, types) || same.Select(header => header.Header.Explode).Distinct().Count() == 1));

    private static char SeparatorOf(ResolvedHeader header) => ListSeparators.OfStyle(header.Header.Style);

    private static MediaType? JsonIn(ResolvedHeader header) => JsonMediaType.Find(header.Header.Content);

    /// <summary>Answers that each write the same vocabulary out mean one type.</summary>
    private static IEnumerable<ApiTypeUse> UsesOf(IGrouping<EquatableArray<ApiConstant>, ResolvedHeader> alike, TypeCollector types) =>
        alike.Take(alike.Key.Count > 0 ? 1 : int.MaxValue).Select(header => UseOf(header, types));

    private static EquatableArray<ApiConstant> VocabularyOf(ResolvedHeader header, TypeCollector types) =>
        header.Header.Schema is { } schema ? types.WordsOf(schema) : [];

    /// <summary>What a document describes by <c>content</c> is JSON; what has parts in its parts stays the text that it came as.</summary>
    private static ApiTypeUse UseOf(ResolvedHeader header, TypeCollector types)
    {
        IReadOnlyList<string> name = [header.Name, "header"];
        if (JsonIn(header) is { } json)
        {
            return json.Schema is { } schema ? types.UseOf(schema, name).WithNull(false) : new ApiAny();
        }

        var use = header.Header.Schema is { } plain ? types.UseOf(plain, name).WithNull(false) : null;
        return use is ApiList list && IsOneText(list.Item, types) ? list with { Item = list.Item.WithNull(false) }
            : use is not null && (IsOneText(use, types) || IsObject(use, types)) ? use
            : Text;
    }

    private static bool IsObject(ApiTypeUse use, TypeCollector types) =>
        use is ApiTypeReference reference &&
        types.Find(reference.Key) is ApiObject { AdditionalMembers: null, Inheritance: null } @object &&
        @object.Members.All(member => IsOneText(member.Type, types));

    private static bool IsOneText(ApiTypeUse use, TypeCollector types) =>
        use is ApiPrimitive { Kind: not ApiPrimitiveKind.File } || (use is ApiTypeReference reference && types.IsEnum(reference.Key));
}
