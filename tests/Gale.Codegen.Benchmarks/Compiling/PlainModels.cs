using System.Globalization;
using System.Text;
using Gale.Codegen.CSharp;

namespace Gale.Codegen.Benchmarks.Compiling;

/// <summary>
/// The types of a client as they would be written for System.Text.Json's source generator: records with attributes, and a context
/// that names all of them. It has no alternatives by what comes, so a union is a record with a member for each of its own.
/// </summary>
internal static class PlainModels
{
    private const string Head =
        """
        #nullable enable
        using System.Text.Json.Serialization;

        namespace Shop.Api;


        """;

    public static string Of(ClientModel client)
    {
        var code = new StringBuilder(Head);
        foreach (var type in client.Types)
        {
            Write(code, type);
        }

        foreach (var type in client.Types)
        {
            code.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof({type.Type}))]\n");
        }

        return code.Append("public partial class ShopContext : JsonSerializerContext { }\n").ToString();
    }

    private static void Write(StringBuilder code, TypeModel type)
    {
        switch (type)
        {
            case EnumModel vocabulary:
                code.Append(CultureInfo.InvariantCulture, $"[JsonConverter(typeof(JsonStringEnumConverter<{vocabulary.Type}>))]\npublic enum {vocabulary.Name}\n{{\n");
                foreach (var value in vocabulary.Values)
                {
                    code.Append(CultureInfo.InvariantCulture, $"    [JsonStringEnumMemberName({value.Text.Code})]\n    {value.Name},\n");
                }

                break;
            case IntegerEnumModel numbers:
                code.Append(CultureInfo.InvariantCulture, $"public enum {numbers.Name} : {(numbers.IsLong ? "long" : "int")}\n{{\n");
                foreach (var value in numbers.Values)
                {
                    code.Append(CultureInfo.InvariantCulture, $"    {value.Name} = {value.Number.Code},\n");
                }

                break;
            default:
                code.Append(CultureInfo.InvariantCulture, $"public sealed record {type.Name}\n{{\n");
                WriteMembers(code, type);
                break;
        }

        code.Append("}\n\n");
    }

    private static void WriteMembers(StringBuilder code, TypeModel type)
    {
        switch (type)
        {
            case RecordModel record:
                foreach (var member in record.Members)
                {
                    Write(code, member.WireName, member.Name, member.Shape, member.IsRequired);
                }

                if (record.AdditionalMembers is not null)
                {
                    code.Append("    [JsonExtensionData]\n    public System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>? AdditionalMembersOfIt { get; init; }\n");
                }

                break;
            case TupleModel tuple:
                foreach (var item in tuple.Items)
                {
                    Write(code, item.WireName, item.Name, item.Shape, isRequired: false);
                }

                break;
            case UnionModel union:
                foreach (var @case in union.Cases)
                {
                    Write(code, Literal.Text(@case.Name.Name), Identifier.FromValid(@case.Name.Name + "Alternative"), @case.Shape, isRequired: false);
                }

                break;
        }
    }

    private static void Write(StringBuilder code, Literal wireName, Identifier name, ValueShape shape, bool isRequired) => code.Append(
        CultureInfo.InvariantCulture,
        $"    [JsonPropertyName({wireName.Code})]\n    public {(isRequired ? "required " : "")}{(isRequired ? shape.Type : shape.Type.OrNull())} {name} {{ get; init; }}\n");
}
