using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>Turns the patterns of a switch into tests of the places that they look at.</summary>
/// <param name="places">The places.</param>
internal sealed class PatternReader(SwitchPlaces places)
{
    public SwitchTest Read(IPatternOperation pattern, SwitchPlace place) => pattern switch
    {
        IDiscardPatternOperation => SwitchTest.Always,
        IDeclarationPatternOperation declaration => OfDeclaration(declaration, place),
        IConstantPatternOperation constant => OfConstant(constant.Value, place),
        IRelationalPatternOperation relational => OfRelation(relational.OperatorKind, relational.Value, place),
        ITypePatternOperation type => OfType(type.MatchedType, place, pattern.InputType),
        INegatedPatternOperation not => new SwitchTest.Not(Read(not.Pattern, place)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => new SwitchTest.Any([Read(or.LeftPattern, place), Read(or.RightPattern, place)]),
        IBinaryPatternOperation and => new SwitchTest.All([Read(and.LeftPattern, place), Read(and.RightPattern, place)]),
        IRecursivePatternOperation recursive => OfParts(recursive, place),
        IListPatternOperation list => OfElements(list, place),
        _ => places.Condition(place, pattern.Syntax.ToString()),
    };

    /// <summary>Whether a constant is at a place.</summary>
    public SwitchTest OfConstant(IOperation constant, SwitchPlace place)
    {
        if (VocabularyOf(constant, place) is { } vocabulary)
        {
            return Narrowed(place, vocabulary, inner => OfConstant(constant, inner));
        }

        switch (constant.ConstantValue)
        {
            case { HasValue: true, Value: null }:
                return new SwitchTest.Is(place, state => state.Kind == StateKind.Null);
            case { HasValue: true, Value: bool value } when !place.Declared.IsOfDocument && place.Declared.States.Any(state => state.Constant is bool):
                return new SwitchTest.Is(place, state => value.Equals(state.Constant));
            case { HasValue: true, Value: { } value } when NumberIn(place, value) is { } number:
                return new SwitchTest.Is(place, state => state.Number == number) { IsByName = true };
            case { HasValue: true, Value: { } value }:
                return places.Condition(place, $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}");
            default:
                return places.Condition(place, constant.Syntax.ToString());
        }
    }

    /// <summary>Whether what is at a place is smaller than a constant, or larger.</summary>
    public SwitchTest OfRelation(BinaryOperatorKind kind, IOperation constant, SwitchPlace place) => constant.ConstantValue switch
    {
        _ when VocabularyOf(constant, place) is { } vocabulary => Narrowed(place, vocabulary, inner => OfRelation(kind, constant, inner)),
        { HasValue: true, Value: { } value } when NumberIn(place, value) is { } bound => new SwitchTest.Is(place, state => state.Number is { } number && Fits(kind, number.CompareTo(bound))),
        _ => places.Condition(place, $"{kind} {constant.Syntax}"),
    };

    /// <summary>Whether what is at a place is of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">The place.</param>
    /// <param name="input">As what it is looked at.</param>
    public SwitchTest OfType(ITypeSymbol type, SwitchPlace place, ITypeSymbol input) => place.Declared switch
    {
        _ when IsAlways(input, type) => new SwitchTest.Is(place, state => state.Kind != StateKind.Null),
        { IsOfDocument: true, Type.TypeKind: TypeKind.Class } => new SwitchTest.Is(place, state => state.Type is { } alternative && IsAlways(alternative, type)) { IsByName = true },
        _ when Alternatives.UnionOf(type) is { } union => Narrowed(place, union, inner => OfType(type, inner, union)),
        _ => places.Condition(place, type.ToDisplayString()),
    };

    private SwitchTest OfDeclaration(IDeclarationPatternOperation declaration, SwitchPlace place)
    {
        if (declaration.MatchesNull || declaration.MatchedType is null)
        {
            places.Name(declaration.DeclaredSymbol, new TakenPlace(place));
            return SwitchTest.Always;
        }

        var (itself, taken) = Taken(declaration.MatchedType, place, declaration.InputType);
        places.Name(declaration.DeclaredSymbol, taken);
        return itself;
    }

    private SwitchTest OfParts(IRecursivePatternOperation pattern, SwitchPlace place)
    {
        var (itself, taken) = Taken(pattern.MatchedType, place, pattern.InputType);
        places.Name(pattern.DeclaredSymbol, taken);
        var items = pattern.DeconstructionSubpatterns.Select((item, index) => OfPart(item, taken, ItemOf(pattern, taken.Type, index), (index, pattern.DeconstructionSubpatterns.Length)));
        var members = pattern.PropertySubpatterns.Select(member => OfPart(member.Pattern, taken, (member.Member as IMemberReferenceOperation)?.Member, null));
        return new SwitchTest.All([itself, .. items, .. members]);
    }

    private SwitchTest OfPart(IPatternOperation pattern, TakenPlace whole, ISymbol? part, (int Index, int Count)? item) => part is null
        ? places.Condition(whole.Place, pattern.Syntax.Parent?.ToString() ?? pattern.Syntax.ToString())
        : Read(pattern, places.Part(whole, part, item));

    private SwitchTest OfElements(IListPatternOperation list, SwitchPlace place)
    {
        var (itself, taken) = Taken(list.NarrowedType, place, list.InputType);
        places.Name(list.DeclaredSymbol, taken);
        return list.LengthSymbol is { } length
            ? new SwitchTest.All([itself, .. new ListElements(list, taken, places.Part(taken, length, null), places).Read(Read)])
            : places.Condition(place, list.Syntax.ToString());
    }

    /// <summary>What a place has to be for its parts to be looked at, and the place as that.</summary>
    private (SwitchTest Itself, TakenPlace Taken) Taken(ITypeSymbol type, SwitchPlace place, ITypeSymbol input)
    {
        var itself = OfType(type, place, input);
        return (itself, IsAlways(input, type) ? new TakenPlace(place) : new TakenPlace(place, type, [.. place.Presumed, itself]));
    }

    /// <summary>What a document lists, in a place that may have anything: it has to be one of those first.</summary>
    private SwitchTest Narrowed(SwitchPlace place, ITypeSymbol type, Func<SwitchPlace, SwitchTest> read)
    {
        var isOne = places.Condition(place, type.ToDisplayString());
        return new SwitchTest.All([isOne, read(places.Narrowed(place, type, isOne))]);
    }

    /// <summary>The generated enum that a constant is of, where the place is not declared as that.</summary>
    private static ITypeSymbol? VocabularyOf(IOperation constant, SwitchPlace place)
    {
        var type = constant is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand.Type : constant.Type;
        return type?.WithoutNull() is { TypeKind: TypeKind.Enum } @enum && @enum.EnumMark() is not null && !SymbolEqualityComparer.Default.Equals(@enum, place.Type.WithoutNull()) ? @enum : null;
    }

    /// <summary>The number that something at a place is compared with, where there are numbers.</summary>
    private static decimal? NumberIn(SwitchPlace place, object constant)
    {
        var isOfDocument = place.Declared is { IsOfDocument: true, Type.TypeKind: TypeKind.Enum };
        if (NumberStates.NumberOf(constant) is not { } number || (!isOfDocument && !NumberStates.AreIn(place.Type)))
        {
            return null;
        }

        if (!isOfDocument)
        {
            place.TellApartAt(number);
        }

        return number;
    }

    private static bool Fits(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        _ => order >= 0,
    };

    /// <summary>Whether any value of one type, but null, is one of another.</summary>
    private static bool IsAlways(ITypeSymbol type, ITypeSymbol other)
    {
        var value = type.WithoutNull();
        return other.SpecialType == SpecialType.System_Object || Alternatives.Is(value, other) || value.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);
    }

    /// <summary>The element of a tuple, or the parameter of the method that takes the value apart; an extension method has the value itself as its first.</summary>
    private static ISymbol? ItemOf(IRecursivePatternOperation pattern, ITypeSymbol type, int index)
    {
        var count = pattern.DeconstructionSubpatterns.Length;
        return pattern.DeconstructSymbol is IMethodSymbol { Parameters: var parameters }
            ? parameters.Length >= count ? parameters[index + parameters.Length - count] : null
            : type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && elements.Length == count ? elements[index] : null;
    }
}
