using FsCheck;
using FsCheck.Fluent;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>A document that nobody wrote. It prints as it is, so that a failure can be tried by hand.</summary>
/// <param name="Text">The document as 3.1 says it.</param>
/// <param name="Version">The version in which it is handed to the generator.</param>
internal sealed record RandomDocument(string Text, OlderVersion? Version)
{
    /// <summary>Schemas whose alternatives may well be mistaken for each other bear this name; so does nothing else.</summary>
    public const string Ambiguous = "Loose";

    /// <summary>Documents of a few schemas and of many, and simpler ones for each that fails.</summary>
    public static readonly Arbitrary<RandomDocument> Any = Arb.From(
        from components in Gen.Sized(size => Gen.Choose(2, 3 + (size / 3)).SelectMany(RandomComponents.Of))
        from version in Gen.Frequency((3, Gen.Constant((OlderVersion?)null)), (1, Gen.Constant<OlderVersion?>(OlderVersion.OpenApi30)), (1, Gen.Constant<OlderVersion?>(OlderVersion.Swagger20)))
        select new RandomDocument(Around(components), version),
        document => DocumentShrinker.Simpler(document.Text).Select(text => document with { Text = text }));

    /// <summary>What the generator reads.</summary>
    public string Written => Version is { } older ? OlderDocument.Of(Text, older) : Text;

    public override string ToString() => Version is null ? $"\n{Text}\n" : $"\n{Written}\nsays what this says:\n{Text}\n";

    /// <summary>Every schema is answered by an operation, and every other one sent as well.</summary>
    private static string Around(IReadOnlyList<(string Name, string Schema)> components)
    {
        var paths = components.Select(component => Path(component.Name));
        var schemas = components.Select(component => $"\"{component.Name}\":{component.Schema}");
        return
            $$$"""
            {"openapi":"3.1.0","info":{"title":"Random","version":"1"},
            "paths":{
            {{{string.Join(",\n", paths)}}}
            },
            "components":{"schemas":{
            {{{string.Join(",\n", schemas)}}}
            } } }
            """;
    }

    private static string Path(string name)
    {
        var content = $"\"content\":{{\"application/json\":{{\"schema\":{RandomSchemas.Reference(name)}}}}}";
        var body = name.Length % 2 == 0 ? $"\"requestBody\":{{{content}}}," : "";
        return $"\"/{name}\":{{\"post\":{{\"operationId\":\"make{name}\",{body}\"responses\":{{\"200\":{{\"description\":\"OK\",{content}}}}}}}}}";
    }
}
