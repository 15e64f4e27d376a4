using System.Text.RegularExpressions;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// The Gale API as it really moved, from <c>spec/gale-v2-2025-10.openapi.yaml</c> to <c>spec/gale-v2.openapi.yaml</c>: each row of
/// the list of what differs between the two generations is found, at its line. The list belongs to others; it is looked for in
/// <c>shared/api-docs/DRIFT.md</c> beside this repository.
/// </summary>
public partial class GaleDriftTests(ITestOutputHelper output)
{
    private static readonly string List = Path.Combine(Repository.Root, "..", "shared", "api-docs", "DRIFT.md");

    /// <summary>By row of the list: the diagnostic, what its message begins with, and what the line that it stands at says.</summary>
    private static readonly (int Row, string Id, string Message, string Line)[] Rows =
    [
        (2, "GALE3204", "CheckoutLineItem.product_id looks like what was called 'merchant_product_id'", "product_id:"),
        (3, "GALE3204", "CheckoutLineItem.price looks like what was called 'price_cents'", "price:"),
        (4, "GALE3201", "Address.postal_code is new and required", "postal_code:"),
        (4, "GALE3202", "Address.zip is gone", "properties:"),
        (5, "GALE3206", "CreateCheckoutRequest.amounts is gone", "properties:"),
        (5, "GALE3201", "CreateCheckoutRequest.shipping is new and required", "shipping:"),
        (5, "GALE3201", "CreateCheckoutRequest.tax is new and required", "tax:"),
        (5, "GALE3207", "CreateCheckoutRequest.discount is new", "discount:"),
        (6, "GALE3201", "CreateCheckoutRequest.reference_id is new and required", "reference_id:"),
        (7, "GALE3206", "CreateCheckoutRequest.cancel_url is gone", "properties:"),
        (7, "GALE3207", "CreateCheckoutRequest.failure_url is new", "failure_url:"),
        (8, "GALE3202", "CheckoutSession.id is gone", "properties:"),
        (8, "GALE3207", "CheckoutSession.checkout_id is new", "checkout_id:"),
        (9, "GALE3301", "The value 'pending' of CheckoutStatus is new", "- pending"),
        (9, "GALE3302", "The value 'complete' of CheckoutStatus is gone", "enum:"),
        (12, "GALE3106", "The query parameter 'test_mode' is gone", "get:"),
        (12, "GALE3202", "Order.test_mode is gone", "properties:"),
        (23, "GALE3202", "OrderAmounts.hsa_fsa_amount_cents is gone", "properties:"),
        (23, "GALE3207", "OrderAmounts.hsa_amount is new", "hsa_amount:"),
        (24, "GALE3205", "The type of OrderLineItem.product_id was 'integer' and is 'string'", "type: string"),
        (24, "GALE3202", "OrderLineItem.merchant_product_id is gone", "properties:"),
        (25, "GALE3204", "OrderLineItem.hsa_fsa_eligible looks like what was called 'is_hsa_eligible'", "hsa_fsa_eligible:"),
        (25, "GALE3204", "PaymentLinkProduct.hsa_fsa_eligible looks like what was called 'is_hsa_fsa_eligible'", "hsa_fsa_eligible:"),
        (26, "GALE3202", "Order.merchant_id is gone", "properties:"),
        (26, "GALE3202", "Order.merchant_site_id is gone", "properties:"),
        (26, "GALE3207", "Order.checkout_id is new", "checkout_id:"),
        (31, "GALE3204", "CreateRefundRequest.amount looks like what was called 'amount_cents'", "amount:"),
        (31, "GALE3202", "RefundBreakdown.hsa_fsa_amount_cents is gone", "properties:"),
        (35, "GALE3205", "The type of Product.price was 'ProductPrice (object)' and is 'Cents (integer)'", "price:"),
        (35, "GALE3204", "CreateProductRequest.price looks like what was called 'price_cents'", "price:"),
        (36, "GALE3202", "ProductEligibility.eligibility_type is gone", "properties:"),
        (36, "GALE3202", "ProductEligibility.reason is gone", "properties:"),
        (36, "GALE3207", "ProductEligibility.message is new", "message:"),
        (50, "GALE3204", "PaymentLink.amount looks like what was called 'amount_cents'", "amount:"),
        (50, "GALE3204", "PaymentLinkProduct.price looks like what was called 'price_cents'", "price:"),
        (51, "GALE3202", "CancelledPaymentLink.url is gone", "properties:"),
        (51, "GALE3202", "CancelledPaymentLink.payment_type is gone", "properties:"),
        (51, "GALE3202", "CancelledPaymentLink.customer is gone", "properties:"),
    ];

    /// <summary>Rows of which no document says anything.</summary>
    private static readonly (int Row, string Reason)[] Wordless =
    [
        (1, "one page for three APIs: the two documents are two of them"),
        (22, "a sentence in a description: from what an order comes"),
    ];

    [Fact]
    public void What_moved_is_found_at_its_line()
    {
        var spec = Path.Combine(Repository.Root, "spec");
        var now = File.ReadAllText(Path.Combine(spec, "gale-v2.openapi.yaml"));
        var lines = now.Split('\n');
        var said = DriftProject.Of(File.ReadAllText(Path.Combine(spec, "gale-v2-2025-10.openapi.yaml")), now).Diagnostics().Select(one => one.Diagnostic).ToList();

        var missed = Rows.Where(row => !said.Exists(diagnostic => diagnostic.Id == row.Id
            && DiagnosticText.Message(diagnostic).StartsWith(row.Message, StringComparison.Ordinal)
            && lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Trim().StartsWith(row.Line, StringComparison.Ordinal))).ToList();

        output.WriteLine($"{Rows.Select(row => row.Row).Distinct().Except(missed.Select(row => row.Row)).Count()} of {Rows.Select(row => row.Row).Distinct().Count()} rows found, by {Rows.Length} changes");
        Assert.Empty(missed);
    }

    [Fact]
    public void The_rows_are_those_of_the_list()
    {
        if (!File.Exists(List))
        {
            output.WriteLine($"No list: {List} does not exist.");
            return;
        }

        var listed = File.ReadLines(List).Select(line => RowOfBoth().Match(line)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        output.WriteLine($"{listed.Count} rows between the two documents: {Rows.Select(row => row.Row).Distinct().Count(listed.Contains)} found, {Wordless.Length} in no document");

        Assert.Empty(listed.Except(Rows.Select(row => row.Row)).Except(Wordless.Select(row => row.Row)));
    }

    /// <summary>A row of what changed whose one side is of October (<c>G1</c>) and whose other is of today (<c>G2</c>).</summary>
    [GeneratedRegex(@"^\| (\d+) \| V \|.*\bG1\b.*\|.*\bG2\b")]
    private static partial Regex RowOfBoth();
}
