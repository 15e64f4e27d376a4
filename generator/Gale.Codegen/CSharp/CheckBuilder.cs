using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>Decides which types can be held against the document's limits: those that a request can carry, but for enums.</summary>
internal static class CheckBuilder
{
    /// <summary>The method that does it.</summary>
    public const string Method = "Validate";

    /// <summary><see langword="null"/> for a type that cannot.</summary>
    public static CheckModel? Build(ApiType source, TypeTable types) =>
        types.Limits is { } limits && source.Usage.HasFlag(ApiUsage.Request) && source is not ApiEnum
            ? new CheckModel(types.ShapeOf(new ApiTypeReference(source.Key)).Codec, limits.Of(source.SchemaKey), source is ApiObject { Inheritance.Base: not null })
            : null;
}
