namespace Gale.Codegen.CSharp;

/// <summary>A name that could not be given as wanted.</summary>
/// <param name="Key">What asked for it.</param>
/// <param name="OtherKey">What has it; <see langword="null"/> where the language or the generator reserves it.</param>
/// <param name="Wanted">The name asked for.</param>
/// <param name="Given">The name given instead.</param>
internal readonly record struct NameClash(string Key, string? OtherKey, string Wanted, string Given);
