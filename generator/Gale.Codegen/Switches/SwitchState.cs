using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>One of the values that a place may have, as far as they are told apart.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Symbol">The member of an enum, or the record of an alternative; none for null, and for what has no name.</param>
/// <param name="Constant">Of a member of an enum or of a boolean: its value. Of numbers without a name one that is between the others.</param>
internal sealed record SwitchState(StateKind Kind, ISymbol? Symbol = null, object? Constant = null)
{
    /// <summary>What no pattern names: a value unlike all others, which stands behind them.</summary>
    public static readonly SwitchState Unnamed = new(StateKind.Any, Constant: decimal.MaxValue);

    public static readonly SwitchState Null = new(StateKind.Null);

    /// <summary>Whether the baseline has not got it.</summary>
    public bool IsNew { get; init; }

    /// <summary>Where it stands among the others of an enum.</summary>
    public decimal? Number => NumberStates.NumberOf(Constant);

    /// <summary>Of a record: what it is.</summary>
    public ITypeSymbol? Type => Symbol as ITypeSymbol;

    /// <summary>As code calls it.</summary>
    public string Name => Symbol?.Name ?? "another number";
}
