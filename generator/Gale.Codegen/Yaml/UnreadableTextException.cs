using System.Globalization;
using Gale.Codegen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Yaml;

/// <summary>No tree can come of the text; carries a reader out of however deep it is, and no further than its own entry.</summary>
/// <param name="descriptor">The diagnostic that says so.</param>
/// <param name="start">Offset of the first character that does not fit.</param>
/// <param name="end">Offset behind the last one.</param>
/// <param name="arguments">The diagnostic's texts.</param>
internal sealed class UnreadableTextException(
    DiagnosticDescriptor descriptor, int start, int end, params string[] arguments) : Exception
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public int Start { get; } = start;

    public int End { get; } = end;

    public string[] Arguments { get; } = arguments;

    /// <summary>Whether it is a quoted text of which a line is indented too little.</summary>
    public bool IsOutdentedQuote { get; init; }

    /// <param name="reason">What was found and what was expected: a clause without capital and full stop.</param>
    /// <param name="start">Offset of the first character that does not fit.</param>
    /// <param name="end">Offset behind the last one.</param>
    /// <param name="isOutdentedQuote">See <see cref="IsOutdentedQuote"/>.</param>
    public static UnreadableTextException Syntax(string reason, int start, int end, bool isOutdentedQuote = false) =>
        new(DiagnosticDescriptors.InvalidSyntax, start, end, reason) { IsOutdentedQuote = isOutdentedQuote };

    /// <param name="offset">Where the list or object that is one too many begins.</param>
    public static UnreadableTextException TooDeep(int offset)
    {
        var limit = ReadingLimits.Depth.ToString(CultureInfo.InvariantCulture);
        return new UnreadableTextException(DiagnosticDescriptors.NestedTooDeep, offset, offset + 1, limit);
    }
}
