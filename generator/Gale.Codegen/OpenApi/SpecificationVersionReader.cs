using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Tells by its first fields whether a file is an OpenAPI document, and of which version.</summary>
internal static class SpecificationVersionReader
{
    private const string Swagger2 = "2.0";
    private const string Convert = "Convert the document to OpenAPI 3.1.";
    private const string WriteOne = "Begin it with 'openapi: 3.1.0', or remove the file from the project.";

    private static readonly string[] _readVersions = ["3.0", "3.1", "3.2"];

    /// <summary>The version as written; <see langword="null"/>, with an error, when it is none that is read.</summary>
    public static string? Read(YamlNode root, DiagnosticBag diagnostics)
    {
        if (root is not YamlMapping mapping)
        {
            return Refuse(root.Place, $"the file holds {NodeDescription.Of(root)}", WriteOne, diagnostics);
        }

        return mapping.TryGet("openapi", out var field)
            ? ReadVersion(field.Value, diagnostics)
            : ReadSwagger(mapping, diagnostics);
    }

    /// <summary>The version that a file claims to be of, read or not; <see langword="null"/> for a file that is a part of others only.</summary>
    public static string? Claimed(YamlNode? root) =>
        root is YamlMapping mapping &&
        (mapping.TryGet("openapi", out var field) || mapping.TryGet("swagger", out field)) &&
        field.Value is YamlScalar scalar
            ? scalar.Text
            : null;

    public static bool IsSwagger(string version) => IsOf(version, Swagger2);

    /// <summary>Whether a document of this version must have <c>paths</c>.</summary>
    public static bool RequiresPaths(string version) => IsOf(version, "3.0");

    /// <summary>Whether what stands beside a <c>$ref</c> is to be ignored, in schemas too (JSON Reference, 3).</summary>
    public static bool IgnoresSiblingsOfReferences(string version) => IsSwagger(version) || IsOf(version, "3.0");

    /// <summary>Whether <c>allowReserved</c> holds wherever a value is encoded, and not only in a query (OpenAPI 3.2, Parameter Object).</summary>
    public static bool ReservesEverywhere(string version) => IsOf(version, "3.2");

    private static string? ReadVersion(YamlNode value, DiagnosticBag diagnostics) =>
        value is YamlScalar scalar && _readVersions.Any(version => IsOf(scalar.Text, version))
            ? scalar.Text
            : Refuse(value.Place, $"its version is {NodeDescription.Of(value)}", Convert, diagnostics);

    /// <summary>The version is a text, but a number where the quotes are forgotten.</summary>
    private static string? ReadSwagger(YamlMapping root, DiagnosticBag diagnostics)
    {
        if (!root.TryGet("swagger", out var swagger))
        {
            return Refuse(root.Place, "the file has no field 'openapi' and no field 'swagger'", WriteOne, diagnostics);
        }

        return swagger.Value is YamlScalar scalar && IsSwagger(scalar.Text)
            ? scalar.Text
            : Refuse(swagger.Value.Place, $"its Swagger version is {NodeDescription.Of(swagger.Value)}", Convert, diagnostics);
    }

    private static string? Refuse(Place place, string found, string remedy, DiagnosticBag diagnostics)
    {
        diagnostics.Report(DiagnosticDescriptors.NotOpenApi, place, found, remedy);
        return null;
    }

    private static bool IsOf(string version, string minor) =>
        version == minor || version.StartsWith(minor + ".", StringComparison.Ordinal);
}
