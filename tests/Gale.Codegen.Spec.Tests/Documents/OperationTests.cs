using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>The documents have the operations that are documented, as they are documented, and no other.</summary>
public class OperationTests
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [Fact]
    public void The_folder_has_these_documents() =>
        Faults.MustBeEqual("spec/",
            SpecDocument.Names.Select(name => $"{name}.openapi.yaml"),
            Directory.GetFiles(Repository.Spec, "*.yaml").Select(file => Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_documented_operation_is_there_and_no_other(string name) =>
        Faults.MustBeEqual(name,
            DocumentedOf(name).Select(row => $"{row.Id}: {row.Call}"),
            SpecDocument.Of(name).Operations.Select(found => $"{found.Id}: {found.Method} {found.Path}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_operation_has_the_documented_parameters_and_no_other(string name) =>
        Faults.MustBeEqual(name,
            from row in DocumentedOf(name)
            from parameter in row.Parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            select $"{row.Id}: {parameter}",
            from operation in SpecDocument.Of(name).Operations
            from parameter in operation.Parameters
            where Place(parameter) is not "path" && !IsKey(parameter)
            select $"{operation.Id}: {Describe(parameter)}");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_operation_takes_the_idempotency_key_where_it_is_documented(string name) =>
        Faults.MustBeEqual(name,
            DocumentedOf(name).Select(row => $"{row.Id}: {row.Key}"),
            from operation in SpecDocument.Of(name).Operations
            let key = operation.Parameters.SingleOrDefault(IsKey)
            select $"{operation.Id}: {(key is null ? "no" : $"{(IsRequired(key) ? "required" : "yes")}:{TypeOf(key["schema"]!)}")}");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_operation_has_the_documented_statuses_and_no_other(string name) =>
        Faults.MustBeEqual(name,
            from row in DocumentedOf(name)
            from status in row.Statuses.Split(' ')
            select $"{row.Id}: {status}",
            from operation in SpecDocument.Of(name).Operations
            from response in operation.Responses
            select $"{operation.Id}: {response.Status}");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_operation_is_opened_by_the_documented_schemes(string name) =>
        Faults.MustBeEqual(name,
            DocumentedOf(name).Select(row => $"{row.Id}: {row.Security}"),
            SpecDocument.Of(name).Operations.Select(operation => $"{operation.Id}: {operation.Security}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_operation_id_stands_for_one_operation_or_webhook(string name)
    {
        var document = SpecDocument.Of(name);
        var ids = document.Operations.Concat(document.Webhooks).Select(operation => operation.Id).ToList();

        Faults.MustBeEqual(name, ids.Distinct(), ids);
    }

    private static IEnumerable<DocumentedOperation> DocumentedOf(string name) =>
        DocumentedOperation.All.Where(row => row.Document == name);

    /// <summary>A header says that it is one; what says nothing is of the query.</summary>
    private static string Describe(JsonObject parameter) =>
        $"{(Place(parameter) == "query" ? "" : $"{Place(parameter)} ")}{parameter["name"]}" +
        $"{(IsRequired(parameter) ? "" : "?")}:{TypeOf(parameter["schema"]!)}";

    private static string Place(JsonObject parameter) => parameter["in"]!.GetValue<string>();

    private static bool IsKey(JsonObject parameter) =>
        Place(parameter) == "header" && parameter["name"]!.GetValue<string>() == "Idempotency-Key";

    private static bool IsRequired(JsonObject parameter) => parameter["required"]?.GetValue<bool>() is true;

    /// <summary>The name of the schema, else the format, else the type; of a list, that of its items.</summary>
    private static string TypeOf(JsonNode schema) =>
        schema["$ref"] is { } reference ? JsonPointer.Names(reference.GetValue<string>()).Last()
        : schema["items"] is { } items ? $"{TypeOf(items)}[]"
        : (schema["format"] ?? schema["type"])!.GetValue<string>();
}
