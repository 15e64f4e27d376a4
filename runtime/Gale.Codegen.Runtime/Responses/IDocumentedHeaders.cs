namespace Gale.Codegen.Runtime;

/// <summary>How an answer comes to the headers of its document.</summary>
/// <typeparam name="TSelf">The headers.</typeparam>
public interface IDocumentedHeaders<TSelf>
    where TSelf : IDocumentedHeaders<TSelf>
{
    /// <summary>Takes the headers of an answer.</summary>
    static abstract TSelf Of(ApiHeaders all);
}
