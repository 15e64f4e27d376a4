using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Compares by content also what the framework compares by reference: bytes and JSON.</summary>
internal static class ValueComparer<T>
{
    public static readonly IEqualityComparer<T> Instance =
        typeof(T) == typeof(byte[]) ? (IEqualityComparer<T>)(object)new BytesComparer()
        : typeof(T) == typeof(JsonElement) ? (IEqualityComparer<T>)(object)new JsonComparer()
        : EqualityComparer<T>.Default;
}
