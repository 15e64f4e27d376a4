namespace Gale.Codegen.Emission;

/// <summary>An open block of a <see cref="SourceWriter"/>: the braces of the generator and of the generated code coincide.</summary>
internal readonly struct Block(SourceWriter writer, string? end) : IDisposable
{
    public void Dispose() => writer.Close(end);
}
