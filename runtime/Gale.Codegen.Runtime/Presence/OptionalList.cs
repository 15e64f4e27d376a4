namespace Gale.Codegen.Runtime;

/// <summary>Makes <see cref="OptionalList{T}"/>s, for collection expressions.</summary>
public static class OptionalList
{
    /// <summary>A member that is there, with these items.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items.</param>
    public static OptionalList<T> Create<T>(ReadOnlySpan<T> items) => new(new ValueList<T>(items.ToArray(), null));
}
