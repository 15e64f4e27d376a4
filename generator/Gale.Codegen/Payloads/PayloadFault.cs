using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Payloads;

/// <summary>Something in which a value is other than its schema says.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="At">Where in the value.</param>
/// <param name="Found">What is there, in words.</param>
/// <param name="Expected">What should be, in words.</param>
/// <param name="Schema">Where the schema says so.</param>
internal sealed record PayloadFault(PayloadFaultKind Kind, Place At, string Found, string Expected, Place Schema)
{
    /// <summary>Of a value that is not listed: what clients read it as.</summary>
    public string ReadAs { get; init; } = "Unknown";

    /// <summary>Of such a value: what lists those that there are.</summary>
    public string List { get; init; } = "enum";
}
