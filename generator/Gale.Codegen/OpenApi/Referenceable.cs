using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.OpenApi;

/// <summary>An element, or a reference to one: exactly one of the two is set.</summary>
internal sealed class Referenceable<T>
    where T : OpenApiElement
{
    public Referenceable(T value) => Value = value;

    public Referenceable(Reference reference) => Reference = reference;

    public T? Value { get; }

    public Reference? Reference { get; }

    public Place Place => Value?.Place ?? Reference!.Place;

    public JsonPointer Pointer => Value?.Pointer ?? Reference!.Pointer;
}
