using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>Finds what a generated union may be: the records nested in it, or the kinds that derive from it beside it.</summary>
internal static class Alternatives
{
    public static IEnumerable<SwitchState> StatesOf(INamedTypeSymbol union, bool isOpen)
    {
        var alternatives = DerivedFrom(union).Select(StateOf).ToList();
        return isOpen && !union.IsAbstract ? alternatives.Append(new SwitchState(StateKind.Unknown, union)) : alternatives;
    }

    private static IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol union) =>
        (union.IsAbstract ? union.GetTypeMembers() : union.ContainingNamespace.GetTypeMembers()).Where(type => Is(type.BaseType, union));

    private static SwitchState StateOf(INamedTypeSymbol alternative)
    {
        var mark = alternative.AlternativeMark();
        var kind = alternative.IsGone() ? StateKind.Gone : mark is null ? StateKind.Unknown : StateKind.Listed;
        return new SwitchState(kind, alternative) { IsNew = mark?.Says("New") == true };
    }

    /// <summary>The union that a type is an alternative of; <see langword="null"/> for one that is a whole union.</summary>
    public static ITypeSymbol? UnionOf(ITypeSymbol type)
    {
        ITypeSymbol? union = null;
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            union = @base.UnionMark() is null ? union : @base;
        }

        return union;
    }

    /// <summary>Whether a type is another one or derives from it.</summary>
    public static bool Is(ITypeSymbol? type, ITypeSymbol other)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, other))
            {
                return true;
            }
        }

        return false;
    }
}
