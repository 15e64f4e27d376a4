using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>What a method returned, and what had come over the wire.</summary>
internal sealed record Outcome(object? Result, ReceivedAnswer Answer);
