using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Pipeline;

/// <summary>The names of generated types and members that the code of a project uses, by namespace.</summary>
internal sealed class UsedNames
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _names = new(StringComparer.Ordinal);

    /// <summary>Watches all code of a compilation that is written by hand.</summary>
    public void Watch(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(
            operation => Add(operation.Operation),
            OperationKind.Invocation,
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.ObjectCreation,
            OperationKind.MethodReference,
            OperationKind.TypeOf,
            OperationKind.IsType,
            OperationKind.Conversion,
            OperationKind.VariableDeclarator,
            OperationKind.TypePattern,
            OperationKind.DeclarationPattern,
            OperationKind.RecursivePattern,
            OperationKind.PropertySubpattern);
        context.RegisterSymbolAction(symbol => Add(symbol.Symbol), SymbolKind.Field, SymbolKind.Property, SymbolKind.Method, SymbolKind.NamedType);
    }

    /// <summary>Those of one client; empty where the code uses nothing of it: then it is made for others to use.</summary>
    public ISet<string> In(string @namespace) => new HashSet<string>(_names.TryGetValue(@namespace, out var names) ? names.Keys : [], StringComparer.Ordinal);

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                Add(call.TargetMethod, call.TargetMethod.Name);
                break;
            case IMethodReferenceOperation method:
                Add(method.Method, method.Method.Name);
                break;
            case IMemberReferenceOperation member:
                Add(member.Member.ContainingType);
                Add(member.Member.ContainingType, $"{member.Member.ContainingType.Name}.{member.Member.Name}");
                break;
            case ITypeOfOperation type:
                Add(type.TypeOperand);
                break;
            case IIsTypeOperation type:
                Add(type.TypeOperand);
                break;
            case IVariableDeclaratorOperation variable:
                Add(variable.Symbol.Type);
                break;
        }

        Add(operation.Type);
    }

    /// <summary>What declarations name: the types of fields, of properties, of what methods take and give, and bases.</summary>
    private void Add(ISymbol symbol)
    {
        switch (symbol)
        {
            case IFieldSymbol field:
                Add(field.Type);
                break;
            case IPropertySymbol property:
                Add(property.Type);
                break;
            case IMethodSymbol method:
                Add(method.ReturnType);
                foreach (var parameter in method.Parameters)
                {
                    Add(parameter.Type);
                }

                break;
            case INamedTypeSymbol type:
                Add(type.BaseType);
                break;
        }
    }

    private void Add(ITypeSymbol? type)
    {
        switch (type)
        {
            case INamedTypeSymbol named:
                Add(named, named.Name);
                foreach (var argument in named.TypeArguments)
                {
                    Add(argument);
                }

                break;
            case IArrayTypeSymbol array:
                Add(array.ElementType);
                break;
        }
    }

    private void Add(ISymbol symbol, string name)
    {
        if (symbol.ContainingNamespace is { IsGlobalNamespace: false } @namespace)
        {
            _names.GetOrAdd(@namespace.ToDisplayString(), _ => new(StringComparer.Ordinal))[name] = true;
        }
    }
}
