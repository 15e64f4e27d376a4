namespace Gale.Codegen.Conformance.Suite;

/// <summary>The suite could not be brought here or started: nothing is known about the clients.</summary>
internal sealed class SuiteException(string message) : Exception(message);
