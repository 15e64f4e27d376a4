using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.Tests.Harness;

/// <summary>Finds pieces of the generated code. Short forms leave out namespaces, documentation and accessors.</summary>
internal static partial class GeneratedCode
{
    /// <summary>A type as it stands in its file, documentation included.</summary>
    public static string Declaration(this GeneratorRun run, string type) => TypeOf(run, type).ToFullString().Trim();

    /// <summary>The names of the types, without the codecs and what a client always has.</summary>
    public static IEnumerable<string> Models(this GeneratorRun run) => run.Files
        .Where(file => file.Key.Contains(".Models.", StringComparison.Ordinal))
        .SelectMany(file => Nodes<BaseTypeDeclarationSyntax>(file.Value))
        .Where(type => type is RecordDeclarationSyntax or EnumDeclarationSyntax)
        .Select(type => type.Identifier.Text);

    /// <summary>The properties that a type has from the document: <c>public required string Id</c>.</summary>
    public static IEnumerable<string> Members(this GeneratorRun run, string record) => TypeOf(run, record)
        .ChildNodes()
        .OfType<PropertyDeclarationSyntax>()
        .Where(property => property.Identifier.Text is not ("Unmapped" or "ExplicitNulls"))
        .Select(property => Short(property.WithAccessorList(null).WithExpressionBody(null)));

    /// <summary>The values of an enum: <c>Placed = 1</c>.</summary>
    public static IEnumerable<string> Values(this GeneratorRun run, string @enum) =>
        TypeOf(run, @enum).ChildNodes().OfType<EnumMemberDeclarationSyntax>().Select(value => Short(value.WithAttributeLists([])));

    /// <summary>A method as its interface declares it; the first of its overloads.</summary>
    public static string Method(this GeneratorRun run, string name) => Methods(run, name).First();

    /// <summary>The overloads of a method as its interface declares them.</summary>
    public static IEnumerable<string> Methods(this GeneratorRun run, string name) =>
        MethodsOf(run).Where(method => method.Identifier.Text == name).Select(Short);

    /// <summary>The names of the methods of all interfaces.</summary>
    public static IEnumerable<string> MethodNames(this GeneratorRun run) =>
        MethodsOf(run).Select(method => method.Identifier.Text).Distinct(StringComparer.Ordinal);

    /// <summary>What the client can call, each once: <c>GET /pets/{id}</c>.</summary>
    public static IEnumerable<string> Operations(this GeneratorRun run) => run.Files.Values
        .SelectMany(Nodes<FieldDeclarationSyntax>)
        .Where(field => field.Declaration.Type is QualifiedNameSyntax { Right: GenericNameSyntax { Identifier.Text: "ApiOperation" } })
        .Select(field => ((BaseObjectCreationExpressionSyntax)field.Declaration.Variables[0].Initializer!.Value).ArgumentList!.Arguments)
        .Select(arguments => $"{MethodOf(arguments[1].Expression).ToUpperInvariant()} {((LiteralExpressionSyntax)arguments[2].Expression).Token.ValueText}")
        .Distinct(StringComparer.Ordinal);

    /// <summary>A documentation comment, without slashes.</summary>
    public static string Documentation(this GeneratorRun run, string member) => string.Join("\n", run.Files.Values
        .SelectMany(Nodes<MemberDeclarationSyntax>)
        .First(node => NameOf(node) == member)
        .GetLeadingTrivia()
        .ToFullString()
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("///", StringComparison.Ordinal))
        .Select(line => line[3..].Trim()));

    /// <summary>A property of the framework's class, or a new one.</summary>
    private static string MethodOf(ExpressionSyntax method) => method is MemberAccessExpressionSyntax known
        ? known.Name.Identifier.Text
        : ((LiteralExpressionSyntax)((ObjectCreationExpressionSyntax)method).ArgumentList!.Arguments[0].Expression).Token.ValueText;

    private static IEnumerable<MethodDeclarationSyntax> MethodsOf(GeneratorRun run) =>
        run.Files.Values.SelectMany(Nodes<MethodDeclarationSyntax>).Where(method => method.Parent is InterfaceDeclarationSyntax);

    private static BaseTypeDeclarationSyntax TypeOf(GeneratorRun run, string name) =>
        Assert.Single(run.Files.Values.SelectMany(Nodes<BaseTypeDeclarationSyntax>), type => type.Identifier.Text == name);

    private static IEnumerable<T> Nodes<T>(string code)
        where T : SyntaxNode => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<T>();

    private static string? NameOf(MemberDeclarationSyntax node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        EnumMemberDeclarationSyntax value => value.Identifier.Text,
        _ => null,
    };

    private static string Short(SyntaxNode node) => Namespaces().Replace(Blanks().Replace(node.ToString(), " "), "").TrimEnd(';', ' ');

    [GeneratedRegex(@"global::([\w@]+\.)+")]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
