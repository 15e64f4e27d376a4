using FsCheck;
using FsCheck.Fluent;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>A document that nobody wrote. It prints as it is, so that a failure can be tried by hand.</summary>
internal sealed record RandomDocument(string Text)
{
    /// <summary>Schemas whose alternatives may well be mistaken for each other bear this name; so does nothing else.</summary>
    public const string Ambiguous = "Loose";

    /// <summary>Documents of a few schemas and of many, and simpler ones for each that fails.</summary>
    public static readonly Arbitrary<RandomDocument> Any = Arb.From(
        Gen.Sized(size => Gen.Choose(2, 3 + (size / 3)).SelectMany(RandomComponents.Of)).Select(Around),
        document => DocumentShrinker.Simpler(document.Text).Select(text => new RandomDocument(text)));

    public override string ToString() => $"\n{Text}\n";

    /// <summary>Every schema is answered by an operation, and every other one sent as well.</summary>
    private static RandomDocument Around(IReadOnlyList<(string Name, string Schema)> components)
    {
        var paths = components.Select(component => Path(component.Name));
        var schemas = components.Select(component => $"\"{component.Name}\":{component.Schema}");
        return new(
            $$$"""
            {"openapi":"3.1.0","info":{"title":"Random","version":"1"},
            "paths":{
            {{{string.Join(",\n", paths)}}}
            },
            "components":{"schemas":{
            {{{string.Join(",\n", schemas)}}}
            } } }
            """);
    }

    private static string Path(string name)
    {
        var content = $"\"content\":{{\"application/json\":{{\"schema\":{RandomSchemas.Reference(name)}}}}}";
        var body = name.Length % 2 == 0 ? $"\"requestBody\":{{{content}}}," : "";
        return $"\"/{name}\":{{\"post\":{{\"operationId\":\"make{name}\",{body}\"responses\":{{\"200\":{{\"description\":\"OK\",{content}}}}}}}}}";
    }
}
