namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>The body of an operation that takes none.</summary>
internal sealed class NoBody;
