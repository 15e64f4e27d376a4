using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.Pipeline;

/// <summary>What code uses a text for.</summary>
internal static class TextUse
{
    private const string Http = "System.Net.Http";
    private static readonly string[] Methods = ["Get", "Post", "Put", "Delete", "Patch", "Head", "Options"];

    /// <summary>The HTTP method of the request that a text is the address of, where that is plain to see.</summary>
    public static string? MethodOf(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) => text.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type } method && IsOfHttp(type) =>
            Methods.FirstOrDefault(name => method.Name.StartsWith(name, StringComparison.Ordinal)),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } } when
            arguments.Arguments[0].Expression is MemberAccessExpressionSyntax named &&
            model.GetSymbolInfo(named, cancellationToken).Symbol is IPropertySymbol { ContainingType: { Name: "HttpMethod" } type } property && IsOfHttp(type) => property.Name,
        _ => null,
    };

    /// <summary>Whether a text is the name of a member of JSON that code reads or writes by hand.</summary>
    public static bool IsMember(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) => text.Parent switch
    {
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } =>
            model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol { ContainingType: { Name: "JsonPropertyNameAttribute" } type } && IsOfJson(type),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax access } } =>
            model.GetTypeInfo(access.Expression, cancellationToken).Type is INamedTypeSymbol { Name: "UnmappedMembers" } bag && IsIn(bag, "Gale.Codegen.Runtime"),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementBindingExpressionSyntax binding } } =>
            model.GetSymbolInfo(binding, cancellationToken).Symbol is IPropertySymbol { ContainingType: { Name: "UnmappedMembers" } bag } && IsIn(bag, "Gale.Codegen.Runtime"),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
            model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method &&
            ((method is { Name: "GetProperty" or "TryGetProperty", ContainingType.Name: "JsonElement" } && IsOfJson(method.ContainingType)) ||
             (method is { Name: "TryGetValue" or "ContainsKey", ContainingType.Name: "UnmappedMembers" } && IsIn(method.ContainingType, "Gale.Codegen.Runtime"))),
        _ => false,
    };

    /// <summary>Whether a text is compared with one that the document did not know: <c>pet.Unmapped["mood"].GetString() == "cross"</c>.</summary>
    public static bool IsComparedWithUnmapped(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) => text.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ValueEquals", Expression: var value } } } => IsUnmapped(value, model, cancellationToken),
        _ => OtherSideOf(text) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "GetString", Expression: var value } } &&
             IsUnmapped(value, model, cancellationToken),
    };

    private static bool IsUnmapped(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        value is ElementAccessExpressionSyntax access && model.GetTypeInfo(access.Expression, cancellationToken).Type is INamedTypeSymbol { Name: "UnmappedMembers" } bag && IsIn(bag, "Gale.Codegen.Runtime");

    /// <summary>The enum whose text another text is compared with: <c>status.ToText() == "paid"</c>.</summary>
    public static INamedTypeSymbol? EnumOf(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) => EnumIn(OtherSideOf(text), model, cancellationToken);

    /// <summary>What a text is compared with.</summary>
    private static ExpressionSyntax? OtherSideOf(ExpressionSyntax text) => text.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison => comparison.Left == text ? comparison.Right : comparison.Left,
        ConstantPatternSyntax pattern => Matched(pattern),
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch } => @switch.Expression,
        _ => null,
    };

    private static ExpressionSyntax? Matched(SyntaxNode pattern) => pattern.Parent switch
    {
        IsPatternExpressionSyntax test => test.Expression,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } => @switch.GoverningExpression,
        BinaryPatternSyntax or UnaryPatternSyntax or ParenthesizedPatternSyntax => Matched(pattern.Parent),
        _ => null,
    };

    /// <summary>Generated code turns an enum into its text with a method of the class that is called after it.</summary>
    private static INamedTypeSymbol? EnumIn(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax call &&
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Name: "ToText" } method &&
        (method.ReducedFrom ?? method).Parameters is { Length: 1 } parameters &&
        parameters[0].Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type &&
        method.ContainingType.Name == type.Name + "Names" && SymbolEqualityComparer.Default.Equals(method.ContainingNamespace, type.ContainingNamespace)
            ? type
            : null;

    private static bool IsOfHttp(INamedTypeSymbol type) => IsIn(type, Http) || IsIn(type, Http + ".Json");

    private static bool IsOfJson(INamedTypeSymbol type) => IsIn(type, "System.Text.Json") || IsIn(type, "System.Text.Json.Serialization");

    private static bool IsIn(INamedTypeSymbol type, string @namespace) => type.ContainingNamespace.ToDisplayString() == @namespace;
}
