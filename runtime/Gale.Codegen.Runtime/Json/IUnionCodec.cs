using System.ComponentModel;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Reads and writes a union, and says whether what it read is none of the alternatives.</summary>
/// <typeparam name="T">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionCodec<T> : IJsonCodec<T>
{
    /// <summary>Whether a value is none of the alternatives; nor is an alternative that is such a union itself.</summary>
    static abstract bool IsUnknown(T value);
}
