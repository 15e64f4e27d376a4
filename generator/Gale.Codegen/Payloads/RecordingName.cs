using System.Globalization;

namespace Gale.Codegen.Payloads;

/// <summary>What the name of a recording says: <c>getOrder.200.after-refund.json</c>, <c>createOrder.request.json</c>.</summary>
/// <param name="Operation">The <c>operationId</c>.</param>
/// <param name="Status">The status; <see langword="null"/> for what is sent.</param>
internal sealed record RecordingName(string Operation, int? Status)
{
    private const string Request = "request";

    /// <returns><see langword="null"/> where the name says nothing of the kind.</returns>
    public static RecordingName? Of(string path)
    {
        var parts = path.Substring(path.LastIndexOf('/') + 1).Split('.');
        for (var index = 1; index < parts.Length - 1; index++)
        {
            var operation = string.Join(".", parts.Take(index));
            if (parts[index] == Request)
            {
                return new RecordingName(operation, null);
            }

            if (parts[index].Length == 3 && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            {
                return new RecordingName(operation, status);
            }
        }

        return null;
    }
}
