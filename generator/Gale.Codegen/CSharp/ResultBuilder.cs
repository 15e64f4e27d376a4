using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides what an operation gives whose successes are of several kinds.</summary>
internal static class ResultBuilder
{
    /// <summary>What the records have without the document.</summary>
    private static readonly string[] ReservedCases = ["Value", .. ReservedNames.OfRecords];

    /// <summary>Whether the successes of an operation bring more than one kind of thing.</summary>
    public static bool IsNeeded(ApiOperation source) => KindsOf(source).Count > 1;

    /// <summary><see langword="null"/> where there is one kind of success at most.</summary>
    public static ResultModel? Build(ApiOperation source, Identifier operation, TypeTable types)
    {
        var kinds = KindsOf(source);
        if (kinds.Count <= 1)
        {
            return null;
        }

        var name = operation.With(suffix: "Result");
        var names = NameScope.Assign(
            [.. kinds.Select(kind => new NameRequest(KeyOf(kind), IdentifierNaming.Pascal(WordFor(kind[0].Content!, types)), WordFor(kind[0].Content!, types)) { IsComposed = kind[0].Type is not ApiTypeReference })],
            [.. ReservedCases, name.Name],
            "Case");
        return new ResultModel(
            name,
            types.Declared(name),
            kinds.Select(kind => new ResultCaseModel(names[KeyOf(kind)], types.ShapeWithNullOf(kind[0].Type!).Type, DocOf(kind))).ToEquatableArray());
    }

    /// <summary>The case that a success is; <see langword="null"/> for one that brings nothing.</summary>
    public static ResultCaseModel? CaseOf(ApiResponse response, ApiOperation source, ResultModel result)
    {
        var index = KindsOf(source).FindIndex(kind => kind.Contains(response));
        return index < 0 ? null : result.Cases[index];
    }

    private static List<List<ApiResponse>> KindsOf(ApiOperation source) =>
        [.. source.Responses
            .Where(response => response is { IsSuccess: true, Content: not null })
            .GroupBy(response => (response.Content!.Format, response.Type!.AsRead))
            .Select(kind => kind.ToList())];

    /// <summary>A status is in one kind only.</summary>
    private static string KeyOf(IEnumerable<ApiResponse> kind) => kind.Select(response => response.Status).OrderBy(status => status, StringComparer.Ordinal).First();

    private static string WordFor(ApiContent content, TypeTable types) => (content.Format, content.Type) switch
    {
        (ApiContentFormat.Text, _) => "Text",
        (ApiContentFormat.Stream, _) => "Bytes",
        (ApiContentFormat.EventStream, _) => "Events",
        (_, ApiSequence) => "Items",
        (_, ApiTypeReference reference) => types.NameOf(reference.Key).Name,
        (_, ApiList) => "List",
        (_, ApiMap) => "Map",
        (_, ApiPrimitive primitive) => primitive.Word,
        _ => "Json",
    };

    private static Doc DocOf(IEnumerable<ApiResponse> kind) =>
        Doc.Of(string.Join("\n", kind.Select(response => $"{response.Status}: {response.Description ?? "a documented success."}")), "A documented success.");
}
