using System.Security.Cryptography;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Writes the body of each answer that was other than the document says into a folder, named as a recording:
/// <c>getOrder.200.UnknownValue-1F3A9C02.json</c>. With the folder as <c>GaleRecording</c> the next build says what is new in it, at
/// its line. Bodies hold what customers wrote: for tests and for machines where that may lie about.
/// </summary>
/// <param name="folder">The folder; it is made when something is to be written.</param>
public sealed class ApiDriftRecorder(string folder) : IApiDriftObserver
{
    /// <inheritdoc/>
    public bool WantsPayload => true;

    /// <inheritdoc/>
    public void OnDrift(ApiDrift drift)
    {
        ArgumentNullException.ThrowIfNull(drift);
        if (drift.Payload.IsEmpty)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var content = Convert.ToHexString(SHA256.HashData(drift.Payload.Span).AsSpan(0, 4));
        using var file = File.Create(Path.Combine(folder, $"{NameOf(drift.Operation)}.{drift.Status}.{drift.Kind}-{content}.json"));
        file.Write(drift.Payload.Span);
    }

    /// <summary>An operation may be called as no file can be.</summary>
    private static string NameOf(string operation) =>
        string.Concat(operation.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' ? character : '_'));
}
