using System.Globalization;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>
/// A documented body under <c>spec/payloads</c>, in <c>{document}/{operationId}.{status|request}[.{note}].json</c>.
/// </summary>
internal sealed record Recording(string Document, string File, string Json, IReadOnlyList<Excuse> Excuses)
{
    private readonly string[] _parts = Path.GetFileNameWithoutExtension(File).Split('.', 3);

    public string Name => $"{Document}/{File}";

    /// <summary>The operation, or the webhook.</summary>
    public string OperationId => _parts[0];

    /// <summary>The status of an answer, null for what is sent.</summary>
    public int? Status => _parts[1] == "request" ? null : int.Parse(_parts[1], CultureInfo.InvariantCulture);

    /// <summary>Which of several examples it is, the same for a request and its answer; null for the main one.</summary>
    public string? Note => _parts.ElementAtOrDefault(2);

    /// <summary>Whether it need not fit its document. It may be for several reasons, of several kinds.</summary>
    public bool IsExcused => Excuses.Count > 0;

    public bool IsRequest => Status is null;

    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsError => Status >= 400;

    public override string ToString() => Name;
}
