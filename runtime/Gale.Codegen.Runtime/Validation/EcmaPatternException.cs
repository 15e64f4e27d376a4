namespace Gale.Codegen.Runtime.Validation;

/// <summary>A pattern that is none, or none that .NET can follow.</summary>
/// <param name="reason">Why, as the end of a sentence.</param>
internal sealed class EcmaPatternException(string reason) : Exception(reason);
