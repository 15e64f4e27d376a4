namespace Gale.Codegen.OpenApi;

/// <summary>
/// Which of an operation's media types hold for a body, a form or a response of Swagger 2.0. The lists are the operation's, or
/// even the document's: they name types for the other bodies too.
/// </summary>
internal static class SwaggerContent
{
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Parts = "multipart/form-data";

    /// <summary>For a response: a file is no JSON, though a document that names JSON for all of its operations says so.</summary>
    public static IReadOnlyList<string> NamesFor(Schema schema, IReadOnlyList<string> produces) => IsFile(schema)
        ? Chosen(produces, name => !IsJson(name), Bytes)
        : Chosen(produces, _ => true, Json);

    /// <summary>For a body that is one value; a form where nothing else is named.</summary>
    public static IReadOnlyList<string> NamesForBody(IReadOnlyList<string> consumes) =>
        Chosen(consumes, name => !IsForm(name), consumes.FirstOrDefault(IsForm) ?? Json);

    /// <summary>For a form: a file needs one of several parts.</summary>
    public static IReadOnlyList<string> NamesForForm(IEnumerable<Parameter> fields, IReadOnlyList<string> consumes) =>
        fields.Any(field => field.Schema is { } schema && IsFile(schema))
            ? [Parts]
            : Chosen(consumes, IsForm, Form);

    private static IReadOnlyList<string> Chosen(IReadOnlyList<string> names, Func<string, bool> fits, string otherwise)
    {
        IReadOnlyList<string> chosen = [.. names.Where(fits).Distinct(StringComparer.OrdinalIgnoreCase)];
        return chosen.Count > 0 ? chosen : [otherwise];
    }

    private static bool IsFile(Schema schema) => schema.Format == "binary" && schema.Types.Contains("string");

    private static bool IsForm(string name) => Essence(name) is Form or Parts;

    private static bool IsJson(string name) => Essence(name) is var essence && (essence == Json || essence.EndsWith("+json", StringComparison.Ordinal));

    private static string Essence(string name) => name.Split(';')[0].Trim().ToLowerInvariant();
}
