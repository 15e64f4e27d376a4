namespace Gale.Codegen.OpenApi;

/// <summary>The media types of an operation of Swagger 2.0; empty where neither the operation nor the document names any.</summary>
/// <param name="Consumes">What a body may be sent as.</param>
/// <param name="Produces">What a response may come as.</param>
internal sealed record SwaggerMedia(IReadOnlyList<string> Consumes, IReadOnlyList<string> Produces)
{
    /// <summary>What the document says for all of its operations.</summary>
    public static SwaggerMedia ReadDocument(ObjectReader document) =>
        new(document.Texts("consumes"), document.Texts("produces"));

    /// <summary>What holds for an operation: its own list, an empty one too, else the document's.</summary>
    public SwaggerMedia ReadOperation(ObjectReader operation) => new(
        operation.Says("consumes") ? operation.Texts("consumes") : Consumes,
        operation.Says("produces") ? operation.Texts("produces") : Produces);
}
